/** The package's build for browsers says nothing of its types, which are those of its main entry. */
declare module '@guidepup/virtual-screen-reader/browser.js' {
  export {virtual} from '@guidepup/virtual-screen-reader';
}
