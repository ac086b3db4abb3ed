/** Leaves fast: the page is replaced, so that the back button does not return to it. Without JavaScript it is a plain link. */
export class LeaveFast {
  constructor(link) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      document.querySelector('form')?.reset()
      window.location.replace(link.href)
    })
  }
}

for (const link of document.querySelectorAll('a.leave')) new LeaveFast(link)
