// Suggests an address from the name, says while typing whether it is free, and shows both in the preview.
const form = document.querySelector("[data-slug-check]");
const name = document.getElementById("name");
const slug = document.getElementById("slug");
const state = document.getElementById("slug-state");
let typed = slug.value !== "";
let timer;
let latest = 0;

const show = (what, text, fallback) => document.querySelectorAll(`[data-shows=${what}]`)
  .forEach(place => { place.dataset.empty ??= place.textContent; place.textContent = text || fallback || place.dataset.empty; });

// what the server refused is over as soon as something else stands there
const forget = () => {
  judge(true);
  const error = document.getElementById("slug-error");
  if (!error) return;
  error.remove();
  slug.setAttribute("aria-describedby", "slug-help");
  const link = document.querySelector("[role=alert] a[href='#slug']");
  const summary = link?.closest("[role=alert]");
  link?.closest("li").remove();
  if (summary && !summary.querySelector("li, b.d-block")) summary.remove();
};

const judge = free => {
  slug.closest(".affix").classList.toggle("affix--bad", !free);
  if (free) slug.removeAttribute("aria-invalid");
  else slug.setAttribute("aria-invalid", "true");
};

const say = (kind, icon, text) => {
  state.replaceChildren();
  if (!text) return;
  const line = document.createElement("p");
  line.className = `help help--${kind}`;
  if (icon) {
    const sprite = document.querySelector("use").getAttribute("href").split("#")[0];
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", "ic");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${sprite}#${icon}`);
    svg.append(use);
    line.append(svg);
  }
  const words = document.createElement("span");
  words.textContent = text;
  line.append(words);
  state.append(line);
};

const ask = async query => {
  const mine = ++latest;
  try {
    const answer = await fetch(`${form.dataset.slugCheck}?${new URLSearchParams(query)}`, { headers: { Accept: "application/json" } });
    if (!answer.ok || mine !== latest) return;
    const found = await answer.json();
    if (query.name !== undefined && !typed) slug.value = found.slug;
    show("slug", slug.value);
    judge(found.available || !slug.value);
    say(found.available ? "ok" : "bad", found.available ? "circle-check" : "circle-alert", slug.value ? found.message : "");
  } catch {
    if (mine === latest) say("", "", "");
  }
};

const soon = query => {
  clearTimeout(timer);
  timer = setTimeout(() => ask(query()), 350);
};

name?.addEventListener("input", () => {
  show("name", name.value.trim());
  if (!typed) soon(() => ({ name: name.value }));
});
slug.addEventListener("input", () => {
  typed = slug.value !== "";
  document.querySelectorAll("[name=suggestion]").forEach(choice => { choice.checked = false; });
  forget();
  show("slug", slug.value);
  say("", "", form.dataset.checking);
  soon(() => ({ slug: slug.value }));
});
for (const choice of document.querySelectorAll("[name=suggestion]")) {
  choice.addEventListener("change", () => {
    slug.value = choice.value;
    typed = true;
    forget();
    show("slug", slug.value);
    ask({ slug: slug.value });
  });
}
