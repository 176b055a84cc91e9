@echo off
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0laporan-triwulan.ps1" -Buku %1 -Keluaran %2
exit /b %ERRORLEVEL%
