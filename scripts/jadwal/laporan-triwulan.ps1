# Laporan dan rekap triwulan yang baru berakhir, untuk Penjadwal Tugas Windows.
param(
  [Parameter(Mandatory)] [string] $Buku,
  [Parameter(Mandatory)] [string] $Keluaran
)
$kini = Get-Date
$tahun = $kini.Year
$triwulan = [math]::Floor(($kini.Month - 1) / 3)
if ($triwulan -eq 0) { $triwulan = 4; $tahun-- }
$folder = Join-Path $Keluaran "$tahun-tw-$triwulan"
New-Item -ItemType Directory -Force -Path $folder | Out-Null

lapkin batch $Buku -o $folder --tahun $tahun --triwulan $triwulan
$hasil = $LASTEXITCODE
if ($hasil -eq 6) {
  lapkin batch $Buku -o $folder --tahun $tahun --triwulan $triwulan --retry-failed
  $hasil = $LASTEXITCODE
}
if ($hasil -eq 0 -or $hasil -eq 6) {
  lapkin rekap $Buku -o (Join-Path $folder 'rekap.xlsx') --tahun $tahun --triwulan $triwulan
  if ($hasil -eq 0) { $hasil = $LASTEXITCODE }
}
exit $hasil
