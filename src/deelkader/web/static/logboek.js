// SPDX-License-Identifier: EUPL-1.2
// Recomputes the proof of a line here, from the bytes on the page: SHA-256 over the
// line, then over every pair up to the root, then the Ed25519 signature.
"use strict";
const lijst = document.getElementById("stappen");
const zinnen = lijst.dataset;
const tekst = (id) => document.getElementById(id).textContent;
const utf8 = (s) => new TextEncoder().encode(s);
const van64 = (s) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
const vanHex = (s) => Uint8Array.from(s.match(/../g) || [], (p) => parseInt(p, 16));
const hex = (b) => [...b].map((n) => n.toString(16).padStart(2, "0")).join("");

async function sha(...delen) {
  const alles = new Uint8Array(delen.reduce((n, d) => n + d.length, 0));
  let plek = 0;
  for (const deel of delen) {
    alles.set(deel, plek);
    plek += deel.length;
  }
  return new Uint8Array(await crypto.subtle.digest("SHA-256", alles));
}

// A checkpoint: origin, size and root; an empty line; signatures.
function lees(punt) {
  const eind = punt.lastIndexOf("\n\n");
  const regels = punt.slice(0, eind).split("\n");
  const onder = punt.slice(eind + 2).trimEnd().split("\n");
  return { getekend: punt.slice(0, eind + 1), naam: regels[0], wortel: van64(regels[2]), onder };
}

async function handtekening(stap) {
  const { getekend, naam, onder } = lees(tekst(stap.bron));
  const delen = stap.sleutel.split("+");
  const ruw = van64(delen.slice(2).join("+")).slice(1);
  let sleutel;
  try {
    sleutel = await crypto.subtle.importKey("raw", ruw, "Ed25519", false, ["verify"]);
  } catch {
    return null;
  }
  for (const regel of onder) {
    const [, wie, onderschrift] = regel.split(" ");
    const bytes = van64(onderschrift);
    if (wie === naam && wie === delen[0] && hex(bytes.slice(0, 4)) === delen[1]) {
      if (await crypto.subtle.verify("Ed25519", sleutel, bytes.slice(4), utf8(getekend))) return true;
    }
  }
  return false;
}

let nu = new Uint8Array();
const reken = {
  deel: async (s) => hex(await sha(van64(tekst(s.bron)))) === s.verwacht,
  zegel: async (s) =>
    hex(await sha(utf8("deelkader/zegel/1\n"), van64(s.zout), utf8(tekst(s.bron)))) === s.verwacht,
  blad: async (s) => {
    nu = await sha([0], utf8(tekst(s.bron)));
    return hex(nu) === s.verwacht;
  },
  knoop: async (s) => {
    const buur = vanHex(s.buur);
    nu = await (s.kant === "links" ? sha([1], buur, nu) : sha([1], nu, buur));
    return hex(nu) === s.verwacht;
  },
  wortel: async (s) => hex(nu) === hex(lees(tekst(s.bron)).wortel),
  handtekening,
};

function zeg(waar, zin, goed) {
  waar.textContent = zin;
  waar.classList.add(goed ? "goed" : "niet-goed");
  waar.hidden = false;
}

async function loop() {
  const uitslag = document.getElementById("zelf-uitslag");
  if (!globalThis.crypto?.subtle) {
    zeg(uitslag, zinnen.kan, false);
    return;
  }
  const fout = [];
  let open = 0;
  for (const li of lijst.children) {
    let klopt = false;
    try {
      klopt = await reken[li.dataset.stap](li.dataset);
    } catch {
      klopt = false;
    }
    const waar = li.querySelector(".zelf");
    if (klopt === null) {
      open += 1;
      zeg(waar, zinnen.niet, false);
    } else {
      zeg(waar, klopt ? zinnen.goed : zinnen.fout, klopt);
      if (!klopt) fout.push(li.dataset.nr);
    }
  }
  // Without its last steps a proof proves nothing, however right the first ones are.
  if (!lijst.querySelector("[data-stap=wortel] ~ [data-stap=handtekening]")) {
    zeg(uitslag, zinnen.half, false);
    return;
  }
  uitslag.classList.add(fout.length ? "mis" : "klopt");
  if (fout.length) document.getElementById("alle-stappen").open = true;
  if (fout.length) zeg(uitslag, zinnen.mis.replace("{stappen}", fout.join(", ")), false);
  else zeg(uitslag, open ? zinnen.gat : zinnen.alles, true);
}
loop();
