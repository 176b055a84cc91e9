# Laporan dan rekap triwulan yang baru berakhir, untuk Penjadwal Tugas Windows (lihat docs/jadwal.md).
#   powershell -NoProfile -ExecutionPolicy Bypass -File laporan-triwulan.ps1 -Buku D:\kinerja\buku -Keluaran D:\kinerja\laporan
# Kode keluar adalah kode keluar lapkin; 127 bila lapkin tidak ditemukan, 4 bila folder keluaran tidak dapat dibuat.
param(
  [Parameter(Mandatory = $true)] [string] $Buku,
  [Parameter(Mandatory = $true)] [string] $Keluaran,
  [string] $Lapkin = 'lapkin',
  [datetime] $Tanggal = (Get-Date)
)

# A backslash at the end would escape the closing quote of an argument with spaces; a drive alone needs its own.
function Get-TrimmedPath([string] $Path) {
  $trimmed = $Path.Trim('"').TrimEnd('\')
  if ($trimmed -match '^[A-Za-z]:$') { return $trimmed + '\' }
  return $trimmed
}

# The names of units in the log are UTF-8.
try { [Console]::OutputEncoding = [System.Text.Encoding]::UTF8 } catch { Write-Verbose 'no console' }

if (-not (Get-Command -Name $Lapkin -ErrorAction SilentlyContinue)) {
  [Console]::Error.WriteLine("lapkin tidak ditemukan ($Lapkin); pasang lapkin, atau sebut letaknya dengan -Lapkin")
  exit 127
}

$tahun = $Tanggal.Year
$triwulan = [int][math]::Floor(($Tanggal.Month - 1) / 3)
if ($triwulan -eq 0) {
  $triwulan = 4
  $tahun = $tahun - 1
}
$masukan = Get-TrimmedPath $Buku
$folder = Join-Path -Path (Get-TrimmedPath $Keluaran) -ChildPath "$tahun-tw-$triwulan"
try {
  New-Item -ItemType Directory -Force -Path $folder -ErrorAction Stop | Out-Null
} catch {
  [Console]::Error.WriteLine("Folder $folder tidak dapat dibuat: $($_.Exception.Message)")
  exit 4
}

& $Lapkin batch $masukan -o $folder --tahun $tahun --triwulan $triwulan
$hasil = $LASTEXITCODE
if ($hasil -eq 6) {
  # Once more for what failed: a busy disk or a browser that died is often gone by then.
  & $Lapkin batch $masukan -o $folder --tahun $tahun --triwulan $triwulan --retry-failed
  $hasil = $LASTEXITCODE
}
if (($hasil -eq 0) -or ($hasil -eq 6)) {
  & $Lapkin rekap $masukan -o (Join-Path -Path $folder -ChildPath 'rekap.xlsx') --tahun $tahun --triwulan $triwulan
  if ($hasil -eq 0) { $hasil = $LASTEXITCODE }
}
if ($hasil -ne 0) {
  [Console]::Error.WriteLine("lapkin berakhir dengan kode $hasil; lihat $folder\ringkasan.xlsx")
}
exit $hasil
