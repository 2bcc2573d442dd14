/* The languages that Openplan speaks: one file and one line each. */

export {default as en} from './en.json' with {type: 'json'};
export {default as nl} from './nl.json' with {type: 'json'};
