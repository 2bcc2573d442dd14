export {statusOf} from '#plan';
