// A call for several parts is pasted with its lines; a box of one line would run them together.
(() => {
  const box = document.getElementById("q");
  if (!box) return;
  box.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain").trim() ?? "";
    if (!/[\r\n]/.test(text)) return;
    event.preventDefault();
    const line = text.replace(/\s*\r?\n[^\S\n]*\r?\n\s*/g, " // ").replace(/\s*\r?\n\s*/g, " / ");
    box.setRangeText(line, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
})();
