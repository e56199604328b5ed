// A name that was typed survives a wrong password. It stays in this tab, until the next time this page is opened.
'use strict';

(() => {
  const KEPT = 'login-name';
  const form = document.getElementById('login');
  const name = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (name && 'failed' in form.dataset) {
    form.j_username.value = name;
    form.j_password.focus();
  }
  form.addEventListener('submit', () => sessionStorage.setItem(KEPT, form.j_username.value));
})();
