export {isLanguage, LOCALES, type LanguageCode, type TextKey} from './languages.ts';
export {translator, type CriterionWords, type Translator, type Values} from './translator.ts';
