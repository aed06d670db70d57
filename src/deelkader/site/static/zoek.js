// SPDX-License-Identifier: EUPL-1.2
// Zoekt in ZOEKINDEX: [soort, titel, pad, meer woorden]. Zonder script is er alles.html.
"use strict";
(() => {
  const MEESTE = 40;
  const plain = (tekst) => tekst.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const kale = ZOEKINDEX.map(([, titel, , meer]) => [plain(titel), plain(meer)]);
  const vorm = document.querySelector("[data-zoek]");
  const veld = vorm.querySelector("input");
  const lijst = document.querySelector("[data-gevonden]");
  const stand = document.querySelector("[data-stand]");

  const score = (woorden, [titel, meer]) => {
    let punten = 0;
    for (const woord of woorden) {
      if (titel.includes(woord)) punten += 3;
      else if (meer.includes(woord)) punten += 1;
      else return 0;
    }
    return punten;
  };

  const toon = () => {
    const woorden = plain(veld.value).split(/\s+/).filter(Boolean);
    const gevonden = woorden.length === 0 ? [] : kale
      .map((tekst, nr) => [score(woorden, tekst), nr])
      .filter(([punten]) => punten > 0)
      .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
    lijst.replaceChildren(...gevonden.slice(0, MEESTE).map(([, nr]) => {
      const [soort, titel, pad] = ZOEKINDEX[nr];
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = pad;
      link.textContent = titel;
      item.append(link, ` (${soort})`);
      return item;
    }));
    const meer = gevonden.length > MEESTE ? ` De eerste ${MEESTE} staan hier.` : "";
    stand.textContent = woorden.length === 0 ? "" : `${gevonden.length} gevonden.${meer}`;
  };

  vorm.hidden = false;
  vorm.addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    toon();
  });
  veld.addEventListener("input", toon);
})();
