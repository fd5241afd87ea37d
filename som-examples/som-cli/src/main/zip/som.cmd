@echo off
rem Start het programma met de Java van JAVA_HOME, of anders die van het zoekpad.
setlocal
set "SOM_JAVA=java"
if defined JAVA_HOME set "SOM_JAVA=%JAVA_HOME%\bin\java.exe"
"%SOM_JAVA%" -version 2>&1 | findstr /r /c:"version .1[7-9]" /c:"version .[2-9][0-9]" >nul
if errorlevel 1 (
  echo som: hier is geen Java 17 of nieuwer. Lees in BEGIN.txt hoe u die installeert. 1>&2
  exit /b 2
)
rem De tekst van het programma is UTF-8.
chcp 65001 >nul
"%SOM_JAVA%" -jar "%~dp0som.jar" %*
exit /b %errorlevel%
