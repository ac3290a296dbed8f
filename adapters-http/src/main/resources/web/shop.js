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

// A menu that is open closes with Escape.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.querySelector(".s-menu[open]");
  if (open) {
    open.removeAttribute("open");
    open.querySelector("summary").focus();
  }
});
