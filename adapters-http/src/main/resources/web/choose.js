// Ticks all rows of a list at once.
const all = document.querySelector("[data-all]");
const each = [...document.querySelectorAll("tbody [name=id]")];

if (all && each.length) {
  all.hidden = false;
  const tell = () => {
    const chosen = each.filter(box => box.checked).length;
    all.checked = chosen === each.length;
    all.indeterminate = chosen > 0 && chosen < each.length;
  };
  all.addEventListener("change", () => each.forEach(box => { box.checked = all.checked; }));
  each.forEach(box => box.addEventListener("change", tell));
  tell();
}
