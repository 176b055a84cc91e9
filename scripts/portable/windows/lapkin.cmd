@echo off
rem lapkin untuk baris perintah dan Penjadwal Tugas: lapkin.cmd check "buku kerja.xlsx"
setlocal DisableDelayedExpansion
rem Bagaimana lapkin dipanggil dari sini, untuk perintah yang disebutnya.
set "LAPKIN_STARTER=%~dp0lapkin.cmd"
if /i "%CD%\"=="%~dp0" set "LAPKIN_STARTER=.\lapkin.cmd"
"%~dp0node\node.exe" "%~dp0app\bin\lapkin.js" %*
exit /b %ERRORLEVEL%
