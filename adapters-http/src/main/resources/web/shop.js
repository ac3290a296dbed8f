// Suggestions while one types into the search field; without this the form works just as well.
const field = document.querySelector("[data-suggest]");
if (field) {
  const list = field.list;
  let asked = "";
  let waiting = 0;
  const ask = async () => {
    const typed = field.value.trim();
    if (typed.length < 2 || typed === asked) return;
    asked = typed;
    try {
      const answer = await fetch(field.dataset.suggest + "?q=" + encodeURIComponent(typed), {
        headers: { Accept: "application/json", "Accept-Language": document.documentElement.lang },
      });
      if (!answer.ok || asked !== typed) return;
      const found = await answer.json();
      const words = (found.items ?? []).map((item) => (typeof item === "string" ? item : item.text ?? item.name ?? ""));
      list.replaceChildren(...words.filter(Boolean).slice(0, 8).map((word) => new Option(word, word)));
    } catch {
      list.replaceChildren();
    }
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
}

// The small picture of the one in sight is marked; without this, that of the one that was asked for.
const pictures = document.querySelector(".s-gal__m");
const small = document.querySelectorAll(".s-gal__t a");
if (pictures && small.length) {
  const large = [...pictures.children];
  const sight = new IntersectionObserver(
    (changes) => {
      const seen = changes.find((change) => change.isIntersecting);
      if (!seen) return;
      small.forEach((link) => link.removeAttribute("aria-current"));
      small[large.indexOf(seen.target)].setAttribute("aria-current", "true");
      pictures.parentElement.dataset.seen = "";
    },
    { root: pictures, threshold: 0.6 },
  );
  large.forEach((picture) => sight.observe(picture));
}

// A menu that is open closes with Escape.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector(".s-menu[open]");
  if (open) {
    open.removeAttribute("open");
    open.querySelector("summary").focus();
  }
});
