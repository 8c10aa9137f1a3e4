// The remote control: moves the facilitator's page forwards and back, and shows where it stands.
const words = JSON.parse(document.body.dataset.words);
const { code, key } = document.body.dataset;
const place = document.getElementById("place");
const said = document.getElementById("said");

async function ask(command) {
  try {
    const answer = await fetch(`../remote`, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ key, command }) });
    if (!answer.ok) { place.querySelector("h1").textContent = words.over; return; }
    const state = await answer.json();
    place.querySelector("h1").textContent = state.place || words.wait;
    said.textContent = state.guesses;
  } catch { said.textContent = words.failed; }
}

const heading = document.createElement("h1");
const buttons = ["next", "back"].map((command) => {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words[command];
  button.className = command === "next" ? "strong" : "";
  button.addEventListener("click", () => ask(command).then(() => setTimeout(() => ask(""), 1500)));
  return button;
});
place.append(heading, ...buttons);
setInterval(() => { if (!document.hidden) ask(""); }, 2500);
ask("");
