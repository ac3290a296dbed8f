// Says that something is not saved yet, warns before it is lost, and makes the rows of variants while options are typed.
const form = document.querySelector("[data-editor]");
let dirty = document.querySelector(".banner--bad[role=alert], [data-editor][data-unsaved]") !== null;
let sending = false;

const tell = () => {
  document.querySelectorAll("[data-dirty]").forEach(part => { part.hidden = !dirty; });
  document.querySelectorAll("[data-clean]").forEach(part => { part.hidden = dirty; });
};
const isOurs = field => field.form === form;

document.addEventListener("input", event => {
  if (!isOurs(event.target)) return;
  dirty = true;
  tell();
});
form.addEventListener("submit", () => { sending = true; });
addEventListener("beforeunload", event => {
  if (dirty && !sending) event.preventDefault();
});
addEventListener("pageshow", () => { sending = false; });
tell();

// the server makes the rows; only the card is replaced, so that nothing else that was typed moves
const combine = async button => {
  const sent = new FormData(form);
  sent.set("do", "combine");
  button.setAttribute("aria-disabled", "true");
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(sent) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const card = page.getElementById("variants-card");
    if (!card) throw new Error();
    document.getElementById("variants-card").replaceWith(card);
    card.querySelector("[aria-invalid=true], h2").focus();
    dirty = true;
    tell();
  } catch {
    sending = true;
    button.removeAttribute("aria-disabled");
    delete form.dataset.sent;
    form.requestSubmit(button);
  }
};

document.addEventListener("click", event => {
  const button = event.target.closest("button[name=do][value=combine]");
  if (!button || button.dataset.plain) return;
  event.preventDefault();
  button.dataset.plain = "1";
  combine(button);
});
