/** Just enough of a browser: cookies per host, and the development pages of the identity provider. */
export class Browser {
  private readonly jar = new Map<string, string>()

  cookie(name: string): string | undefined {
    return this.jar.get(name)
  }

  request(url: string): Request {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    return new Request(url, { headers: cookie ? { cookie } : {} })
  }

  /** Keeps the cookies of an answer and tells where it leads. */
  async take(answer: Response): Promise<string> {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)) this.jar.delete(name)
      else this.jar.set(name, value)
    }
    return answer.headers.get('location') ?? ''
  }

  /** Signs in at the provider as `subject` and agrees, until it leads back to `destination`. */
  async visitProvider(start: string, subject: string, destination: string): Promise<string> {
    let url = start
    for (let turn = 0; turn < 12; turn++) {
      if (url.startsWith(destination)) return url
      const page = await fetch(this.request(url), { redirect: 'manual' })
      const next = await this.take(page)
      if (next) {
        url = new URL(next, url).toString()
        continue
      }
      const html = await page.text()
      const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1]
      const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1] ?? ''
      if (!action) throw new Error(`the provider shows no form at ${url}: ${html.slice(0, 300)}`)
      const body = new URLSearchParams({ prompt, login: subject, password: 'any' })
      const { headers } = this.request(url)
      const answer = await fetch(new URL(action, url), { method: 'POST', body, headers, redirect: 'manual' })
      url = new URL(await this.take(answer), url).toString()
    }
    throw new Error('the provider never led back')
  }
}
