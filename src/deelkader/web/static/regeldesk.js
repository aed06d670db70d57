// SPDX-License-Identifier: EUPL-1.2
// Checks while somebody types, and signs with an own key. All of it works without too.
"use strict";
(() => {
  const RUST = 700;

  // What is wrong the page asks itself: the same button, without waiting.
  for (const vorm of document.querySelectorAll("[data-bewerk]")) {
    const veld = vorm.elements.tekst;
    const vak = document.getElementById("bevindingen");
    let wekker = 0;
    let beurt = 0;
    const kijk = async () => {
      const deze = (beurt += 1);
      const inhoud = new URLSearchParams({ versie: vorm.elements.versie.value, tekst: veld.value, knop: "kijk" });
      let pagina;
      try {
        const antwoord = await fetch(vorm.action, { method: "POST", body: inhoud, redirect: "error" });
        if (!antwoord.ok) return;
        pagina = new DOMParser().parseFromString(await antwoord.text(), "text/html");
      } catch {
        return;
      }
      const nieuw = pagina.getElementById("bevindingen");
      if (deze === beurt && nieuw) vak.replaceChildren(...document.importNode(nieuw, true).childNodes);
    };
    let bewaard = veld.value;
    veld.addEventListener("input", () => {
      clearTimeout(wekker);
      wekker = setTimeout(kijk, RUST);
    });
    vorm.addEventListener("submit", () => { bewaard = veld.value; });
    window.addEventListener("beforeunload", (gebeurtenis) => {
      if (veld.value !== bewaard) gebeurtenis.preventDefault();
    });
    vak.addEventListener("click", (gebeurtenis) => {
      const link = gebeurtenis.target.closest("[data-regel]");
      if (!link) return;
      gebeurtenis.preventDefault();
      const regels = veld.value.split("\n");
      const nummer = Math.min(Number(link.dataset.regel), regels.length);
      const begin = regels.slice(0, nummer - 1).join("\n").length + (nummer > 1 ? 1 : 0);
      veld.focus();
      veld.setSelectionRange(begin, begin + regels[nummer - 1].length);
    });
  }

  // The secret key stays in this browser: only the signature leaves.
  const REGEL = /^PRIVATE\+KEY\+([a-z0-9-]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)\n?$/;
  const PKCS8 = [48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32];
  const bytes = (tekst) => Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
  const base64 = (rij) => btoa(String.fromCharCode(...rij));

  const teken = async (geheim, tekst) => {
    const [, naam, id, code] = REGEL.exec(geheim);
    const [soort, ...zaad] = bytes(code);
    if (soort !== 1 || zaad.length !== 32) throw new Error("sleutel");
    const sleutel = await crypto.subtle.importKey("pkcs8", Uint8Array.from([...PKCS8, ...zaad]), "Ed25519", false, ["sign"]);
    const getekend = await crypto.subtle.sign("Ed25519", sleutel, new TextEncoder().encode(tekst));
    const nummer = id.match(/../g).map((paar) => parseInt(paar, 16));
    return `${tekst}\n\u2014 ${naam} ${base64([...nummer, ...new Uint8Array(getekend)])}\n`;
  };

  for (const vorm of document.querySelectorAll("[data-onderteken]")) {
    const veld = vorm.querySelector("[data-sleutel]");
    const stand = vorm.querySelector("[data-stand]");
    const nota = vorm.querySelector("[data-nota]");
    if (!globalThis.crypto?.subtle) continue;
    vorm.querySelector("[data-sleutelveld]").hidden = false;
    const onderteken = async () => {
      if (!veld.files.length) return;
      const rol = vorm.querySelector("[name=rol]:checked")?.value ?? "";
      try {
        nota.value = await teken(await veld.files[0].text(), vorm.dataset.onderteken.replace("{rol}", rol));
        stand.textContent = stand.dataset.goed;
      } catch {
        nota.value = "";
        stand.textContent = stand.dataset.fout;
      }
    };
    vorm.addEventListener("change", onderteken);
  }
})();
