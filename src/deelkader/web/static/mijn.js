// SPDX-License-Identifier: EUPL-1.2
// Only what is nicer with a script; leaving works without it too.
"use strict";
for (const weg of document.querySelectorAll("[data-weg]")) {
  weg.addEventListener("click", (event) => {
    event.preventDefault();
    // Nothing of this page is left to see while the other one comes, nor behind it.
    document.documentElement.hidden = true;
    window.location.replace(weg.href);
  });
}
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});
