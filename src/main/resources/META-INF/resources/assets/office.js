// Copies what was refused or sent, for who mends it elsewhere. Without this, the text can be marked or downloaded.
'use strict';

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    document.getElementById('spoken').textContent = button.dataset.done;
    button.textContent = button.dataset.done;
  });
}
