/* Arrow keys walk through the cells of a chart and say each one; nothing needs this script. */
document.querySelectorAll(".chart").forEach(function (chart) {
  var shapes = [].filter.call(chart.querySelectorAll("rect, circle"), function (shape) {
    return shape.querySelector("title");
  });
  if (shapes.length < 2) return;
  var at = -1, said = document.createElement("p");
  said.className = "cell";
  said.setAttribute("role", "status");
  chart.appendChild(said);
  chart.tabIndex = 0;
  chart.setAttribute("role", "group");
  chart.setAttribute("aria-label", chart.querySelector("title").textContent);
  function show(next) {
    if (at >= 0) shapes[at].classList.remove("at");
    at = Math.max(0, Math.min(next, shapes.length - 1));
    shapes[at].classList.add("at");
    said.textContent = shapes[at].querySelector("title").textContent;
  }
  chart.addEventListener("keydown", function (event) {
    var steps = { ArrowRight: 1, ArrowDown: 12, ArrowLeft: -1, ArrowUp: -12 };
    if (event.key === "Home") show(0);
    else if (event.key === "End") show(shapes.length - 1);
    else if (steps[event.key]) show(at + steps[event.key]);
    else return;
    event.preventDefault();
  });
});
