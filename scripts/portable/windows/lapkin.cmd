@echo off
rem lapkin untuk baris perintah dan Penjadwal Tugas: lapkin.cmd check "buku kerja.xlsx"
setlocal DisableDelayedExpansion
"%~dp0node\node.exe" "%~dp0app\bin\lapkin.js" %*
exit /b %ERRORLEVEL%
