// A participant's telephone: asks every two seconds what the room asks, draws it, and sends a guess.
const EVERY = 2000;
const words = JSON.parse(document.body.dataset.words);
const code = document.body.dataset.code;
const place = document.getElementById("place");
const said = document.getElementById("said");
let drawn = "";
let chosen = null;
let failures = 0;

function make(name, text, more = {}) {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(more)) element.setAttribute(key, value);
  return element;
}

function say(text) { if (said.textContent !== text) said.textContent = text; }

function written(asked, value) {
  if (value === null || value === undefined || asked.kind === "sort") return "";
  return asked.kind === "choice" ? asked.options[value] : asked.kind === "share" ? `${value} %` : value.toLocaleString(document.documentElement.lang);
}

function slider(asked) {
  const start = chosen ?? Math.round(asked.top / 2);
  const number = make("output", written(asked, start), { class: "number" });
  const range = make("input", "", { type: "range", min: 0, max: asked.top, step: asked.top > 200 ? Math.max(1, Math.round(asked.top / 100)) : 1, "aria-label": asked.title });
  range.value = start;
  range.addEventListener("input", () => { number.textContent = written(asked, Number(range.value)); });
  const button = make("button", words.send, { class: "strong", type: "button" });
  button.addEventListener("click", () => send(asked, Number(range.value)));
  return [number, range, button];
}

function options(asked) {
  return asked.options.map((option, index) => {
    const button = make("button", option, { type: "button", "aria-pressed": String(chosen === index) });
    button.addEventListener("click", () => {
      button.parentElement.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      send(asked, index);
    });
    return button;
  });
}

function sorting(asked) {
  const told = Array.isArray(chosen) ? [...chosen] : asked.items.map(() => -1);
  const fields = asked.items.map((item, row) => {
    const field = make("fieldset");
    field.append(make("legend", String(row + 1), { class: "small" }), make("p", item));
    const line = make("div", "", { class: "choices" });
    asked.options.forEach((option, index) => {
      const button = make("button", option, { type: "button", "aria-pressed": String(told[row] === index) });
      button.addEventListener("click", () => {
        told[row] = index;
        line.querySelectorAll("button").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
      });
      line.append(button);
    });
    field.append(line);
    return field;
  });
  const button = make("button", words.send, { class: "strong", type: "button" });
  button.addEventListener("click", () => { if (told.some((one) => one >= 0)) send(asked, told); });
  return [...fields, button];
}

function draw(state) {
  const asked = state.asked;
  chosen = state.mine;
  place.replaceChildren();
  if (!asked || asked.kind === "none") {
    place.append(make("h1", asked ? asked.title : words.wait));
    say(asked ? words.closed : words.private);
    return;
  }
  place.append(make("h1", asked.title));
  if (asked.hint && state.accepting) place.append(make("p", asked.hint, { class: "small" }));
  if (!state.accepting) {
    const mine = written(asked, state.mine);
    if (state.told) place.append(make("p", state.told));
    if (mine) place.append(make("p", words.yours.replace("{value}", mine), { class: "small" }));
    say(words.closed);
    return;
  }
  const parts = { share: slider, number: slider, choice: options, sort: sorting }[asked.kind](asked);
  place.append(...parts);
  say(chosen === null ? words.private : words.sent);
}

async function send(asked, value) {
  chosen = value;
  try {
    const answer = await fetch(`${code}/guess`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ question: asked.id, value }) });
    say(answer.ok ? words.sent : words.failed);
    if (!answer.ok) { drawn = ""; look(); }
  } catch { say(words.failed); setTimeout(() => send(asked, value), EVERY); }
}

async function look() {
  if (document.hidden) return;
  try {
    const answer = await fetch(`${code}/state`, { cache: "no-store" });
    failures = 0;
    if (answer.status === 404) return finish(words.over);
    if (answer.status === 403) return finish(words.full);
    const state = await answer.json();
    const now = JSON.stringify([state.asked, state.accepting, state.told]);
    if (now !== drawn) { drawn = now; draw(state); }
  } catch { failures += 1; if (failures > 2) say(words.failed); }
}

function finish(text) {
  clearInterval(timer);
  place.replaceChildren(make("h1", text));
  say("");
}

const timer = setInterval(look, EVERY + Math.random() * 400);
document.addEventListener("visibilitychange", look);
look();
