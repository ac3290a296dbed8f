// Shows how an import goes on while it does: at most once a second what its page would say now, and all of it at the end.
const followed = document.querySelector("[data-events]");
const parts = [...document.querySelectorAll("[data-live]")];
const PAUSE = 1000;
let asked = false;

const renew = async () => {
  asked = false;
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.querySelector("[data-events]")) {
    location.replace(location.pathname);
    return;
  }
  for (const part of parts) {
    const now = page.getElementById(part.id);
    if (now && now.innerHTML !== part.innerHTML) part.replaceChildren(...now.childNodes);
  }
};

if (followed && "EventSource" in window) {
  const events = new EventSource(followed.dataset.events);
  events.addEventListener("job", () => {
    if (asked) return;
    asked = true;
    setTimeout(() => renew().catch(() => {}), PAUSE);
  });
}
