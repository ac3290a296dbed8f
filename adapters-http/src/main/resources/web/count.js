// Says how many were chosen while choosing, and when that is too many; the server judges the number all the same.
const cards = document.querySelector("[data-most]");
const told = document.querySelector("[data-chosen]");

cards?.addEventListener("change", () => {
  const chosen = cards.querySelectorAll(":checked").length;
  const tooMany = chosen > Number(cards.dataset.most);
  told.textContent = tooMany ? told.dataset.tooMany : told.dataset.chosen.replace("{n}", chosen);
  told.classList.toggle("bad", tooMany);
});
