// SPDX-License-Identifier: EUPL-1.2
// Only what is nicer with a script; every page works without it.
"use strict";
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    // A second tap on a page that is already on its way does nothing.
    if (form.dataset.verstuurd) event.preventDefault();
    form.dataset.verstuurd = "ja";
  });
}
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.verstuurd;
});
for (const knop of document.querySelectorAll("[data-print]")) {
  knop.hidden = false;
  knop.addEventListener("click", () => window.print());
}
for (const knop of document.querySelectorAll("[data-kopie]")) {
  knop.hidden = !navigator.clipboard;
  knop.addEventListener("click", async () => {
    const tekst = document.getElementById(knop.dataset.kopie);
    const klaar = document.getElementById(knop.dataset.klaar);
    await navigator.clipboard.writeText(tekst.textContent);
    klaar.textContent = klaar.dataset.tekst;
  });
}
window.addEventListener("beforeprint", () => {
  for (const blok of document.querySelectorAll("details[data-op-papier]")) blok.open = true;
});
