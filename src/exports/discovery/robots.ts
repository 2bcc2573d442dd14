/** `robots.txt` (RFC 9309): everything may be read, and here are the sitemaps. Crawlers look for it at the root of a host only. */
export function robotsTxt(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', ...(sitemaps.length > 0 ? [''] : []), ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join('\n');
}
