// What the page can do better with a script: sort tables, filter the changes, say what a line of a chart is.
"use strict";
(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  document.documentElement.classList.add("js");

  // Tables: a click on a title sorts by it, a second one the other way round.
  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort !== undefined ? cell.dataset.sort : cell.textContent.trim();
  };
  const compare = (a, b) => {
    const x = Number(a), y = Number(b);
    return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b) : x - y;
  };
  for (const table of all("table.sortable")) {
    all("th", table).forEach((head, column) => head.querySelector("button").addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") !== "descending";
      all("th", table).forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = Array.from(table.tBodies[0].rows);
      rows.sort((a, b) => {
        const x = keyOf(a, column), y = keyOf(b, column);
        if (x === "" || y === "") return x === y ? 0 : x === "" ? 1 : -1;  // what is not known stays last
        return down ? compare(y, x) : compare(x, y);
      });
      table.tBodies[0].append(...rows);
    }));
  }

  // The changes: all conditions hold together.
  const filters = document.getElementById("log-filters");
  if (filters) {
    const field = (name) => filters.querySelector(`[name="${name}"]`);
    const rows = all("#log-table tbody tr").map((row) => ({row, text: row.textContent.toLowerCase()}));
    const apply = () => {
      const words = field("words").value.toLowerCase().split(/\s+/).filter(Boolean);
      const stage = field("stage").value, kind = field("kind").value, entry = field("entry").value;
      const from = field("from").value, to = field("to").value;
      let shown = 0;
      for (const {row, text} of rows) {
        const {dataset} = row;
        const fits = words.every((word) => text.includes(word)) &&
          (!stage || dataset.stages.split(" ").includes(stage)) && (!kind || dataset.kind === kind) &&
          (!entry || dataset.entry === entry) && (!from || dataset.day >= from) && (!to || dataset.day <= to);
        row.classList.toggle("hidden", !fits);
        shown += fits ? 1 : 0;
      }
      filters.querySelector("output").textContent = `${shown} of ${rows.length}`;
    };
    filters.addEventListener("input", apply);
    field("clear").addEventListener("click", () => {
      all("input, select", filters).forEach((input) => { input.value = ""; });
      apply();
    });
    apply();
  }

  // Charts: what is pointed at or has the focus is lit, and said in words below.
  for (const box of all(".chart-box")) {
    const detail = box.querySelector(".detail");
    const light = (target) => {
      const line = target.closest && target.closest("[data-say]");
      if (!line) return;
      all("[data-say].lit", box).forEach((other) => other.classList.remove("lit"));
      line.classList.add("lit");
      if (detail) detail.textContent = line.dataset.say;
    };
    box.addEventListener("pointerover", (event) => light(event.target));
    box.addEventListener("focusin", (event) => light(event.target));
  }
  const stages = document.getElementById("trend-stages");
  if (stages) {
    stages.addEventListener("change", () => {
      const wanted = new Set(all("input:checked", stages).map((input) => input.value));
      all("#trend-chart [data-stage]").forEach((line) => line.classList.toggle("hidden", !wanted.has(line.dataset.stage)));
    });
  }

  // A link to an entry opens it.
  const open = () => {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const details = target && target.closest("details.entry");
    if (!details) return;
    details.open = true;
    target.scrollIntoView();
    target.focus({preventScroll: true});
  };
  addEventListener("hashchange", open);
  open();
  addEventListener("beforeprint", () => all("details").forEach((details) => { details.open = true; }));
})();
