import { Upload } from 'lucide-react';
import { byteLength, hexStart, sizeText } from './format';

interface Props {
  label: string;
  /** The stored bytes in base64; null where there are none. */
  value: string | null;
  text: string;
  onText: (text: string) => void;
}

const signatures: [string, string][] = [['iVBORw0KGgo', 'png'], ['/9j/', 'jpeg'], ['R0lGOD', 'gif'], ['UklGR', 'webp']];

/** The type of a picture that bytes begin like; null for anything else. No SVG: that would be markup. */
export const imageType = (base64: string): string | null => signatures.find(([begin]) => base64.startsWith(begin))?.[1] ?? null;

/** Bytes: what they look like, and new ones by base64, hexadecimal digits or a file. */
export function BytesEditor({ label, value, text, onText }: Props) {
  const readFile = (file: File | undefined) => {
    if (file) {
      const reader = new FileReader();
      reader.onload = () => onText(String(reader.result).replace(/^data:[^,]*,/, ''));
      reader.readAsDataURL(file);
    }
  };
  return (
    <div className="bytes-preview">
      {value !== null && <BytesPreview value={value} />}
      <textarea className="input" autoFocus rows={3} cols={44} aria-label={label} value={text} spellCheck={false} placeholder="base64, or 0x and hexadecimal digits" onChange={event => onText(event.target.value)} />
      <label className="button small"><Upload size={13} />From a file<input type="file" className="sr-only" aria-label="Bytes from a file" onChange={event => readFile(event.target.files?.[0])} /></label>
    </div>
  );
}

/** Size, first bytes, and the picture where they are one. */
export function BytesPreview({ value }: { value: string }) {
  const type = imageType(value);
  return (
    <>
      <span className="soft">{sizeText(byteLength(value))}{type !== null && ` · ${type}`}</span>
      {type !== null && <img src={`data:image/${type};base64,${value}`} alt="The picture in these bytes" />}
      <code className="hex">{hexStart(value, 256).replace(/((?:\S+ ){16})/g, '$1\n')}</code>
    </>
  );
}
