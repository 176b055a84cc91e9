@echo off
rem Untuk Penjadwal Tugas Windows (lihat docs/jadwal.md):
rem   laporan-triwulan.cmd "folder buku kerja" "folder keluaran"
rem Catatan jalannya ditambahkan ke lapkin.log di folder keluaran.
setlocal DisableDelayedExpansion
if "%~2"=="" goto pemakaian
set "BUKU=%~1"
set "KELUARAN=%~2"
rem Garis miring terbalik di ujung akan melepas tanda kutip penutup.
if "%BUKU:~-1%"=="\" set "BUKU=%BUKU:~0,-1%"
if "%KELUARAN:~-1%"=="\" set "KELUARAN=%KELUARAN:~0,-1%"
if not exist "%KELUARAN%\" mkdir "%KELUARAN%"
if not exist "%KELUARAN%\" exit /b 4
powershell -NoProfile -NonInteractive -ExecutionPolicy Bypass -File "%~dp0laporan-triwulan.ps1" -Buku "%BUKU%" -Keluaran "%KELUARAN%" >> "%KELUARAN%\lapkin.log" 2>&1
exit /b %ERRORLEVEL%

:pemakaian
echo Pemakaian: %~nx0 "folder buku kerja" "folder keluaran" 1>&2
exit /b 2
