"""Hook of PyInstaller: the rules go with the program, and the modules that are imported when they are first used."""

from PyInstaller.utils.hooks import collect_data_files, collect_submodules

datas: list[tuple[str, str]] = collect_data_files("ntm_rules")
hiddenimports: list[str] = collect_submodules("ntm_rules")
