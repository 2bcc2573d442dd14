import mdx from '@astrojs/mdx';
import {defineConfig} from 'astro/config';
import {openplan, siteAddress} from './src/site/integration.ts';

export default defineConfig({
  ...siteAddress(),
  srcDir: './src/site',
  outDir: './dist',
  cacheDir: './.openplan/astro',
  trailingSlash: 'always',
  // every byte of style and script comes from a file of our own, as the strict content security policy asks
  build: {inlineStylesheets: 'never', format: 'directory'},
  vite: {build: {assetsInlineLimit: 0}},
  // colours come as inline styles, which that policy refuses
  markdown: {syntaxHighlight: false},
  compressHTML: true,
  devToolbar: {enabled: false},
  integrations: [mdx(), openplan()],
});
