// The drop zone: sends each file with PUT, one after another, with a ticket that serves once.
// Streamlit calls the default export again at every run, with the same parentElement: what lives longer is in `rooms`.
const rooms = new WeakMap();

export default function (component) {
  const { parentElement, data } = component;
  const known = rooms.get(parentElement);
  // Streamlit may draw the elements anew under the same parent: then they have to be found again.
  const room = known?.zone.isConnected ? known : furnish(parentElement);
  rooms.set(parentElement, room);
  Object.assign(room, { component, data, words: data.words });
  const arrived = new Set(data.arrived.map((file) => file.id));
  room.items = room.items.filter((item) => !(item.state === "done" && (arrived.has(item.id) || item.reported)));
  room.items.forEach((item) => { if (item.state === "done") item.reported = true; });
  write(room);
  advance(room);
  // React may clean up a run that a newer one has replaced: only a page that is really gone stops the sending.
  return () => setTimeout(() => { if (!parentElement.isConnected) stop(room); }, 0);
}

function furnish(root) {
  const find = (name) => root.querySelector(`.${name}`);
  const room = rooms.get(root) ?? { items: [], used: new Set(), asked: null };
  Object.assign(room, { root, zone: find("zone"), picker: find("picker"), list: find("files"), said: find("said") });
  find("choose").addEventListener("click", () => room.picker.click());
  room.picker.addEventListener("change", () => { add(room, room.picker.files); room.picker.value = ""; });
  let inside = 0;
  const over = (change) => { inside = change; room.zone.classList.toggle("over", inside > 0); };
  room.zone.addEventListener("dragenter", (event) => { event.preventDefault(); over(inside + 1); });
  room.zone.addEventListener("dragleave", () => over(Math.max(0, inside - 1)));
  room.zone.addEventListener("dragover", (event) => event.preventDefault());
  room.zone.addEventListener("drop", (event) => { event.preventDefault(); over(0); add(room, event.dataTransfer.files); });
  return room;
}

function add(room, files) {
  for (const file of files) {
    const item = { file, name: file.name, size: file.size, state: "waiting", sent: 0 };
    if (file.size > room.data.limit) fail(room, item, "too_large");
    room.items.push(item);
  }
  write(room);
  advance(room);
}

function advance(room) {
  if (room.items.some((item) => item.state === "sending")) return;
  const next = room.items.find((item) => item.state === "waiting");
  if (!next) {
    const news = room.items.filter((item) => item.state === "done" && !item.told);
    news.forEach((item) => { item.told = true; });
    if (news.length) room.component.setTriggerValue("arrived", news.length);
    return;
  }
  const ticket = room.data.tickets.find((candidate) => !room.used.has(candidate));
  if (ticket) send(room, next, ticket);
  else renew(room);
}

// Asks Python for new tickets, once for each set that has run out.
function renew(room) {
  if (room.asked === room.data.tickets[0]) return;
  room.asked = room.data.tickets[0];
  room.component.setTriggerValue("renew", true);
}

function send(room, item, ticket) {
  room.used.add(ticket);
  const request = new XMLHttpRequest();
  Object.assign(item, { state: "sending", request, sent: 0 });
  request.open("PUT", new URL(`upload/${ticket}`, document.baseURI));
  request.setRequestHeader("X-File-Name", encodeURIComponent(item.name));
  request.setRequestHeader("Content-Type", "application/octet-stream");
  request.upload.addEventListener("progress", (event) => { item.sent = event.loaded; paint(room, item); });
  request.addEventListener("load", () => settle(room, item, request));
  request.addEventListener("error", () => settle(room, item, request));
  request.send(item.file);
  write(room);
}

function settle(room, item, request) {
  let answer = {};
  try { answer = JSON.parse(request.responseText); } catch { /* the line broke: no answer */ }
  if (request.status === 201) {
    Object.assign(item, { state: "done", id: answer.id });
    say(room, room.words.received.replace("{name}", item.name));
  } else if (answer.reason === "ticket" && !item.again) {
    // The page was open for longer than its tickets last: take new ones, and try once more.
    room.data.tickets.forEach((ticket) => room.used.add(ticket));
    Object.assign(item, { state: "waiting", again: true });
  } else fail(room, item, answer.reason ?? "interrupted");
  write(room);
  advance(room);
}

function fail(room, item, reason) {
  Object.assign(item, { state: "failed", reason, again: false });
  say(room, `${item.name}: ${room.words[reason] ?? room.words.interrupted}`);
}

function stop(room) {
  room.items.filter((item) => item.state === "sending").forEach((item) => item.request.abort());
  room.items = [];
}

function cancel(room, item) {
  const sending = item.state === "sending";
  room.items = room.items.filter((other) => other !== item);
  if (sending) item.request.abort();
  say(room, room.words.cancelled.replace("{name}", item.name));
  write(room);
  advance(room);
  room.root.querySelector(".choose").focus();
}

function retry(room, item) {
  item.state = "waiting";
  write(room);
  advance(room);
}

function say(room, sentence) { room.said.textContent = sentence; }

function write(room) {
  const { root, words, data } = room;
  root.querySelector(".invitation").textContent = words.invitation;
  root.querySelector(".choose").textContent = words.choose;
  root.querySelector(".hint").textContent = words.hint;
  root.querySelector(".zone").lang = root.querySelector(".files").lang = data.language;
  const rows = data.arrived.map((file) => row(room, file, words.done.replace("{size}", file.shown), [
    [words.remove, () => room.component.setTriggerValue("remove", file.id)]]));
  room.list.replaceChildren(...rows, ...room.items.map((item) => itemRow(room, item)));
}

function itemRow(room, item) {
  const { words } = room;
  const actions = item.state === "done" ? [] : [[words.cancel, () => cancel(room, item)]];
  if (item.state === "failed" && item.reason !== "too_large") actions.unshift([words.retry, () => retry(room, item)]);
  const element = row(room, item, "", actions);
  element.classList.add(item.state);
  if (item.state === "sending") {
    item.bar = document.createElement("progress");
    item.bar.setAttribute("aria-label", item.name);
    item.bar.max = Math.max(item.size, 1);
    element.append(item.bar);
  }
  item.line = element.querySelector(".state");
  paint(room, item);
  return element;
}

function paint(room, item) {
  const { words, data } = room;
  const percent = new Intl.NumberFormat(data.language, { style: "percent" });
  const share = percent.format(item.size ? Math.min(1, item.sent / item.size) : 1);
  const size = new Intl.NumberFormat(data.language, { maximumFractionDigits: 1 }).format(item.size / 1e6);
  const states = { waiting: words.waiting, sending: words.sending.replace("{share}", share),
    done: words.checking, failed: words[item.reason] ?? words.interrupted };
  item.line.textContent = `${size} MB · ${states[item.state]}`;
  if (item.bar) item.bar.value = item.sent;
}

function row(room, file, state, actions) {
  const element = document.createElement("li");
  element.className = "file";
  const part = (tag, name, text) => Object.assign(document.createElement(tag), { className: name, textContent: text });
  const buttons = part("span", "actions", "");
  for (const [word, action] of actions) {
    const button = part("button", "", word);
    button.type = "button";
    button.setAttribute("aria-label", `${word}: ${file.name}`);
    button.addEventListener("click", action);
    buttons.append(button);
  }
  element.append(part("span", "name", file.name), part("span", "state", state), buttons);
  return element;
}
