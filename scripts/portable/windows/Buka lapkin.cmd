@echo off
rem Klik dua kali, atau jatuhkan buku kerja .xlsx ke berkas ini: halaman lapkin terbuka di peramban.
setlocal DisableDelayedExpansion
rem Bagaimana lapkin dipanggil dari sini, untuk perintah yang disebutnya.
set "LAPKIN_STARTER=%~dp0lapkin.cmd"
if /i "%CD%\"=="%~dp0" set "LAPKIN_STARTER=.\lapkin.cmd"
title lapkin
echo Halaman lapkin akan terbuka di peramban. Biarkan jendela ini selama halaman itu dipakai.
set BUKU=
:berikutnya
if "%~1"=="" goto jalankan
set BUKU=%BUKU% "%~f1"
shift
goto berikutnya
:jalankan
"%~dp0node\node.exe" "%~dp0app\bin\lapkin.js" preview %BUKU%
if not errorlevel 1 exit /b 0
echo.
echo lapkin berhenti karena hal di atas. Tekan tombol apa saja untuk menutup jendela ini.
pause >nul
exit /b 1
