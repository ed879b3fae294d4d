import type { ReactNode } from 'react';

interface Props {
  icon?: ReactNode;
  keys?: string;
  danger?: boolean;
  disabled?: boolean;
  checked?: boolean;
  onSelect: () => void;
  children: ReactNode;
}

/** A line of a menu. */
export function MenuItem({ icon, keys, danger = false, disabled = false, checked, onSelect, children }: Props) {
  return (
    <button
      type="button"
      role={checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked={checked}
      className={danger ? 'menu-item danger' : 'menu-item'}
      disabled={disabled}
      onClick={onSelect}
    >
      {icon}
      <span>{children}</span>
      {keys !== undefined && <kbd className="kbd">{keys}</kbd>}
    </button>
  );
}
