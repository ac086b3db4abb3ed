/** The quarter that a day lies in, and those before it, the newest first. */
export function quarters(day, many) {
  const found = []
  let year = day.getFullYear()
  let quarter = Math.floor(day.getMonth() / 3) + 1
  while (found.length < many) {
    found.push(`${year}-Q${quarter}`)
    if (--quarter === 0) { quarter = 4; year-- }
  }
  return found
}
