import { Monitor, Moon, Sun } from 'lucide-react';
import { type Choice, chooseTheme, useTheme } from '../theme/theme';
import { MenuItem } from '../ui/MenuItem';
import { Popover } from '../ui/Popover';

const choices: { name: Choice; label: string; icon: typeof Sun }[] = [
  { name: 'system', label: 'As the system', icon: Monitor },
  { name: 'light', label: 'Light', icon: Sun },
  { name: 'dark', label: 'Dark', icon: Moon },
];

export function ThemeMenu() {
  const { choice, dark } = useTheme();
  return (
    <Popover label="Appearance" role="menu" placement="bottom-end" buttonClass="button plain icon" button={dark ? <Moon size={16} /> : <Sun size={16} />}>
      {close => choices.map(({ name, label, icon: Icon }) => (
        <MenuItem key={name} icon={<Icon size={14} />} checked={choice === name} onSelect={() => { chooseTheme(name); close(); }}>{label}</MenuItem>
      ))}
    </Popover>
  );
}
