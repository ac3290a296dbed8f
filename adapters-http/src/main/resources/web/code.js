// The code field sends itself when it is full; the waiting time counts down, and so does the life of the code. All this
// only saves a tap or a look.
const code = document.getElementById("code");
const latin = text => text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => digit.charCodeAt(0) & 15);

code?.addEventListener("input", () => {
  const digits = latin(code.value).replace(/\D/g, "").slice(0, 6);
  if (digits !== code.value) code.value = digits;
  if (digits.length === 6) code.form.requestSubmit();
});

const wait = document.querySelector("[data-count]");
if (wait) {
  const until = Date.now() + wait.dataset.count * 1000;
  const shown = wait.querySelector("bdi");
  const timer = setInterval(() => {
    const left = Math.max(0, Math.round((until - Date.now()) / 1000));
    if (shown) shown.textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
    if (left === 0) {
      clearInterval(timer);
      wait.hidden = true;
    }
  }, 1000);
}

const life = document.querySelector("[data-expires]");
if (life) {
  const end = Date.now() + life.dataset.expires * 1000;
  const timer = setInterval(() => {
    if (Date.now() < end) return;
    clearInterval(timer);
    life.textContent = life.dataset.expired;
    code.form.querySelector(".btn").classList.replace("btn-primary", "btn-line");
    document.querySelector("[name=resend]").className = "btn btn-primary btn-lg w-100";
  }, 1000);
}
