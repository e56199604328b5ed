// Says before a long upload what the service would say after it: that it is too much at once.
'use strict';

const form = document.querySelector('form.handing');
const files = document.getElementById('files');
const tooLarge = document.getElementById('too-large');

function tooMuch() {
  let bytes = new Blob([document.getElementById('text').value]).size;
  for (const file of files.files) {
    bytes += file.size;
  }
  tooLarge.hidden = bytes <= Number(form.dataset.most);
  return !tooLarge.hidden;
}

files.addEventListener('change', tooMuch);
form.addEventListener('submit', (event) => {
  if (tooMuch()) {
    event.preventDefault();
    files.focus();
  }
});
