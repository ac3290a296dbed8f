// Sends pictures as soon as they are chosen or dropped, one after the other, and says how far it is.
const card = () => document.getElementById("pictures-card");

const say = (text, bad) => {
  const says = card().querySelector("[data-says]");
  if (!says) return;
  says.textContent = text;
  says.classList.toggle("bad", Boolean(bad));
};

// answers what is wrong with the file, or nothing
const send = (file, progress) => new Promise(done => {
  const broken = card().querySelector("[data-says]").dataset.broken;
  const form = new FormData();
  form.set("_csrf", document.querySelector("[name=_csrf]").value);
  form.set("file", file);
  const request = new XMLHttpRequest();
  request.open("POST", card().dataset.upload);
  request.setRequestHeader("Accept", "text/html");
  request.responseType = "document";
  request.upload.addEventListener("progress", event => progress(event.loaded / Math.max(1, event.total)));
  request.addEventListener("load", () => {
    const fault = request.response?.getElementById("file-error");
    done(request.status < 400 ? "" : fault ? fault.textContent.trim() : broken);
  });
  request.addEventListener("error", () => done(broken));
  request.send(form);
});

// the pictures as they are now; what was typed elsewhere on the page stays
const refresh = async added => {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-fresh]")) {
    const fresh = page.getElementById(part.id);
    if (fresh) part.replaceWith(fresh);
  }
  const mine = document.querySelector("#product [name=version]");
  const theirs = page.querySelector("#product [name=version]");
  // only our own changes: when somebody else saved meanwhile, saving shows both versions
  if (mine && theirs && Number(theirs.value) <= Number(mine.value) + added) mine.value = theirs.value;
  ready();
};

const sendAll = async files => {
  if (!files.length || card().getAttribute("aria-busy") === "true") return;
  const bar = card().querySelector("[data-progress]");
  const words = card().querySelector("[data-says]").dataset.sending;
  const faults = [];
  card().setAttribute("aria-busy", "true");
  bar.hidden = false;
  for (const [at, file] of files.entries()) {
    say(words.replace("{0}", at + 1).replace("{1}", files.length));
    const fault = await send(file, share => {
      bar.querySelector("progress").value = (at + share) / files.length;
    });
    if (fault) faults.push(fault);
  }
  card().removeAttribute("aria-busy");
  bar.hidden = true;
  say("");
  if (faults.length < files.length) await refresh(files.length - faults.length);
  say(faults.join(" "), true);
  document.getElementById("file")?.focus();
};

const ready = () => {
  const part = card();
  const drop = part.querySelector("[data-drop]");
  const input = part.querySelector("input[type=file]");
  if (!part.dataset.upload || !drop || !input) return;
  drop.hidden = false;
  drop.append(input);
  input.className = "visually-hidden";
  part.querySelector("[data-pick]").hidden = true;
  input.addEventListener("input", event => event.stopPropagation());
  input.addEventListener("change", () => {
    const files = [...input.files];
    input.value = "";
    sendAll(files);
  });
  for (const kind of ["dragover", "dragleave", "drop"]) {
    part.addEventListener(kind, event => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      drop.classList.toggle("drop--over", kind === "dragover");
      if (kind === "drop") sendAll([...event.dataTransfer.files]);
    });
  }
};
ready();
