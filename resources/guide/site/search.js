const field = document.getElementById("search");
const list = document.getElementById("found");
const nothing = document.getElementById("nothing");
const simple = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const entries = index.map((entry) => ({ ...entry, simple: simple(entry.page + " " + entry.part + " " + entry.words) }));

function show() {
  const words = simple(field.value).split(/\s+/).filter(Boolean);
  const found = words.length ? entries.filter((entry) => words.every((word) => entry.simple.includes(word))) : entries;
  nothing.hidden = found.length > 0;
  list.replaceChildren(...found.map((entry) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = entry.link;
    link.textContent = entry.part || entry.page;
    const page = document.createElement("span");
    page.textContent = entry.part ? " · " + entry.page : "";
    item.append(link, page);
    return item;
  }));
}

field.addEventListener("input", show);
show();
