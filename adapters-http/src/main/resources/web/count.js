// Says how many were chosen while choosing; the server judges the number all the same.
const cards = document.querySelector("[data-most]");
const told = document.querySelector("[data-chosen]");

cards?.addEventListener("change", () => {
  const chosen = cards.querySelectorAll(":checked").length;
  told.textContent = told.dataset.chosen.replace("{n}", chosen);
});
