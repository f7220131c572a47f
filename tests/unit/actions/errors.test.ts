import { errorFor, Refusal } from '../../../src/actions/errors';
import { en } from '../../../src/text/en';
import { sv } from '../../../src/text/sv';

test('a refusal is answered with its own sentence', () => {
  expect(errorFor(new Refusal('moved'), 'sv')).toEqual({ code: 'moved', message: sv.errors.moved });
  expect(errorFor(new Refusal('moved'), 'en').message).toBe(en.errors.moved);
});

test.each([
  ['Lock timeout: another process was holding the lock for too long.', 'busy'],
  [
    'Exception: Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose().',
    'tooLarge',
  ],
  ['Service invoked too many times for one day: urlfetch.', 'quota'],
  [
    "API call to docs.documents.get failed with error: Quota exceeded for quota metric 'Read requests'",
    'quota',
  ],
  [
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    'severalAccounts',
  ],
  ['Authorization is required to perform that action.', 'severalAccounts'],
  [
    'You do not have permission to call DocumentApp.getActiveDocument. Required permissions: https://www.googleapis.com/auth/documents',
    'notAuthorised',
  ],
  [
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    'notAuthorised',
  ],
  ['Du har inte behörighet att anropa DocumentApp.getActiveDocument.', 'notAuthorised'],
  ['You do not have permission to edit this document.', 'readOnly'],
  [
    'Invalid requests[0].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'readOnly',
  ],
  [
    'Exception: You do not have access to perform that action. Please ask the owner of this item to grant access to you.',
    'readOnly',
  ],
  ['API call to drive.files.get failed with error: File not found: abc.', 'noAccess'],
  ['The caller does not have permission', 'noAccess'],
  ['Cannot read properties of undefined (reading "getBody")', 'failed'],
  ["We're sorry, a server error occurred. Please wait a bit and try again.", 'failed'],
])('%s → %s', (message, code) => {
  expect(errorFor(new Error(message), 'sv').code).toBe(code);
});

test.each([undefined, null, 17, {}, { message: 4 }, [], 'Quota exceeded'])(
  '%j is answered with a sentence',
  (thrown) => {
    const { code, message } = errorFor(thrown, 'en');
    expect(code).toBe(thrown === 'Quota exceeded' ? 'quota' : 'failed');
    expect(message).toBe(en.errors[code]);
  },
);
