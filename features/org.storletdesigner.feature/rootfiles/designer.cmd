@echo off
rem Starts Storlet Designer: with a verb the program without a window; the window with no argument, or with files to open.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>nul
if errorlevel 1 (
    echo Storlet Designer needs Java 21 or newer: install it, or let JAVA_HOME point to it. 1>&2
    exit /b 3
)
if "%~1"=="" goto window
rem A verb is never taken for a file: verbs have no dot.
if "%~x1"=="" goto program
if not exist "%~1" goto program

:window
rem start gives the window a process of its own, so that no console stays open behind it.
set "javaw=%java:java.exe=javaw.exe%"
if "%java%"=="java" set "javaw=javaw"
for %%f in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do (
    start "" "%javaw%" --enable-native-access=ALL-UNNAMED -jar "%%f" %*
)
exit /b 0

:program
"%java%" -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%here%designer.jar" %*
exit /b %errorlevel%
