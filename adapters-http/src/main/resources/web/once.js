// On every page: a form is sent once, and a refusal is read out where it stands.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    (event.submitter ?? form.querySelector("button"))?.setAttribute("aria-disabled", "true");
  });
}
// coming back by the browser's own button finds the form ready again
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled]").forEach(button => button.removeAttribute("aria-disabled"));
  }
});
document.querySelector(".banner--bad[role=alert]")?.focus();
