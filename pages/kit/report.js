// Draws the charts of the document in the theme in force; on paper always in the light one.
(() => {
  const figures = JSON.parse(document.getElementById("figures").textContent);
  const root = document.documentElement;
  const prefersDark = window.matchMedia("(prefers-color-scheme: dark)");
  const options = { displayModeBar: false, responsive: true, showLink: false, displaylogo: false };
  const places = [...document.querySelectorAll(".chart[data-figure]")];
  let chosen = null;

  const wanted = () => chosen || (prefersDark.matches ? "dark" : "light");
  const draw = (place, theme) => {
    const figure = figures[place.dataset.figure][theme];
    Plotly.react(place, structuredClone(figure.data), structuredClone(figure.layout), options);
    place.dataset.drawn = theme;
  };
  const paint = (theme) => {
    root.dataset.theme = theme;
    for (const button of document.querySelectorAll("[data-set-theme]"))
      button.setAttribute("aria-pressed", String(button.dataset.setTheme === theme));
    for (const place of places) if (place.dataset.drawn !== theme) draw(place, theme);
  };

  for (const button of document.querySelectorAll("[data-set-theme]"))
    button.addEventListener("click", () => { chosen = button.dataset.setTheme; paint(wanted()); });
  for (const button of document.querySelectorAll("[data-print]"))
    button.addEventListener("click", () => window.print());
  for (const box of document.querySelectorAll("[data-tables]"))
    box.addEventListener("change", () => document.body.classList.toggle("with-tables", box.checked));
  for (const button of document.querySelectorAll("[data-picture]"))
    button.addEventListener("click", () => {
      const place = button.closest(".card").querySelector(".chart");
      const { width, height } = place.getBoundingClientRect();
      const paper = getComputedStyle(root).getPropertyValue("--paper").trim();
      const figure = figures[place.dataset.figure][root.dataset.theme];
      // A picture that leaves the page takes its ground along.
      const layout = { ...structuredClone(figure.layout), paper_bgcolor: paper, width, height };
      Plotly.downloadImage({ data: structuredClone(figure.data), layout, config: options },
        { format: button.dataset.picture, width, height, scale: button.dataset.picture === "png" ? 2 : 1, filename: place.dataset.figure });
    });
  prefersDark.addEventListener("change", () => chosen || paint(wanted()));
  window.addEventListener("beforeprint", () => paint("light"));
  window.addEventListener("afterprint", () => paint(wanted()));
  // Labels are measured with the letters they are drawn with.
  document.fonts.ready.then(() => { paint(wanted()); document.body.dataset.ready = "yes"; });
})();
