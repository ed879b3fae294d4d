import { autoUpdate, flip, FloatingFocusManager, FloatingPortal, offset, type Placement, shift, size, useClick, useDismiss, useFloating, useInteractions, useRole } from '@floating-ui/react';
import { type ReactNode, useState } from 'react';

interface Props {
  label: string;
  button: ReactNode;
  buttonClass?: string;
  placement?: Placement;
  role?: 'dialog' | 'menu';
  disabled?: boolean;
  children: (close: () => void) => ReactNode;
}

/** A button that opens something beside itself. */
export function Popover({ label, button, buttonClass = 'button', placement = 'bottom-start', role = 'dialog', disabled = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const { refs, floatingStyles, context } = useFloating({
    open,
    onOpenChange: setOpen,
    placement,
    whileElementsMounted: autoUpdate,
    middleware: [
      offset(5), flip(), shift({ padding: 8 }),
      size({ padding: 8, apply: ({ availableHeight, elements }) => elements.floating.style.setProperty('max-height', `${availableHeight}px`) }),
    ],
  });
  const { getReferenceProps, getFloatingProps } = useInteractions([useClick(context), useDismiss(context), useRole(context, { role })]);
  const close = () => setOpen(false);

  return (
    <>
      <button type="button" ref={refs.setReference} className={buttonClass} aria-label={label} title={label} disabled={disabled} {...getReferenceProps()}>
        {button}
      </button>
      {open && (
        <FloatingPortal>
          <FloatingFocusManager context={context} modal={false}>
            <div ref={refs.setFloating} className={role === 'menu' ? 'menu' : 'popover'} style={floatingStyles} aria-label={label} {...getFloatingProps({ onKeyDown: moveWithArrows })}>
              {children(close)}
            </div>
          </FloatingFocusManager>
        </FloatingPortal>
      )}
    </>
  );
}

function moveWithArrows(event: React.KeyboardEvent<HTMLElement>) {
  event.stopPropagation();
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') {
    return;
  }

  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-item:not(:disabled)')];
  if (items.length > 0) {
    event.preventDefault();
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length]?.focus();
  }
}
