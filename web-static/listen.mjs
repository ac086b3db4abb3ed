/**
 * Reads the question out, by a voice of this device only: other voices would send the page's words elsewhere. Where there is none
 * for the page's language, there is no button.
 */
export class Listen {
  constructor(form) {
    this.button = form.querySelector('[data-listen]')
    this.speech = window.speechSynthesis
    if (!this.button || !this.speech) return
    form.addEventListener('heard-step', (event) => {
      this.step = event.detail
      this.quiet()
    })
    this.step = form.querySelector('[data-step]')
    this.button.addEventListener('click', () => (this.speech.speaking ? this.quiet() : this.read()))
    this.speech.addEventListener?.('voiceschanged', () => this.offer())
    window.addEventListener('pagehide', () => this.speech.cancel())
    this.offer()
  }

  offer() {
    const language = document.documentElement.lang
    const local = this.speech.getVoices().filter((voice) => voice.localService)
    this.voice = local.find((voice) => voice.lang.split(/[-_]/)[0] === language)
    this.button.hidden = !this.voice
  }

  quiet() {
    this.speech.cancel()
    this.button.textContent = this.button.dataset.start
  }

  read() {
    const read = this.step.querySelector('[data-read]') ?? this.step
    const parts = [...read.querySelectorAll('h2, .hint, li, .choice')].map((part) => part.textContent.trim())
    parts.filter(Boolean).forEach((part) => {
      const said = new SpeechSynthesisUtterance(part)
      said.voice = this.voice
      said.lang = this.voice.lang
      said.rate = 0.9
      said.onstart = () => (this.button.textContent = this.button.dataset.stop)
      said.onend = said.onerror = () => {
        if (!this.speech.pending) this.button.textContent = this.button.dataset.start
      }
      this.speech.speak(said)
    })
  }
}
