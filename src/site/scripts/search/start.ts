/* The form leads to an address with a question by itself: only there is something to load. */

if (location.search) {
  import('./search.ts').catch((error: unknown) => {
    const [form, status] = [document.getElementById('search'), document.getElementById('status')];
    if (form && status) status.textContent = JSON.parse(form.dataset['texts'] ?? '{}').failed;
    console.error(error);
  });
}

export {};
