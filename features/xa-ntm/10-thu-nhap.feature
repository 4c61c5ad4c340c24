# language: vi
Tính năng: Tiêu chí 10. Thu nhập (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 10 Thu nhập bình quân đầu người (triệu đồng/ người)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm <năm>
      Và số liệu "Thu nhập bình quân đầu người" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "10" <kết quả>

      Dữ liệu:
        | vùng   | năm  | số liệu | kết quả  |
        | TDMNPB | 2021 | 35,9    | chưa đạt |
        | TDMNPB | 2021 | 36      | đạt      |
        | TDMNPB | 2021 | 36,1    | đạt      |
        | DBSH   | 2021 | 49,9    | chưa đạt |
        | DBSH   | 2021 | 50      | đạt      |
        | DBSH   | 2021 | 50,1    | đạt      |
        | BTB    | 2021 | 35,9    | chưa đạt |
        | BTB    | 2021 | 36      | đạt      |
        | BTB    | 2021 | 36,1    | đạt      |
        | DHNTB  | 2021 | 40,9    | chưa đạt |
        | DHNTB  | 2021 | 41      | đạt      |
        | DHNTB  | 2021 | 41,1    | đạt      |
        | TN     | 2021 | 40,9    | chưa đạt |
        | TN     | 2021 | 41      | đạt      |
        | TN     | 2021 | 41,1    | đạt      |
        | DNB    | 2021 | 58,9    | chưa đạt |
        | DNB    | 2021 | 59      | đạt      |
        | DNB    | 2021 | 59,1    | đạt      |
        | DBSCL  | 2021 | 49,9    | chưa đạt |
        | DBSCL  | 2021 | 50      | đạt      |
        | DBSCL  | 2021 | 50,1    | đạt      |
        | TDMNPB | 2022 | 38,9    | chưa đạt |
        | TDMNPB | 2022 | 39      | đạt      |
        | TDMNPB | 2022 | 39,1    | đạt      |
        | DBSH   | 2022 | 52,9    | chưa đạt |
        | DBSH   | 2022 | 53      | đạt      |
        | DBSH   | 2022 | 53,1    | đạt      |
        | BTB    | 2022 | 38,9    | chưa đạt |
        | BTB    | 2022 | 39      | đạt      |
        | BTB    | 2022 | 39,1    | đạt      |
        | DHNTB  | 2022 | 43,9    | chưa đạt |
        | DHNTB  | 2022 | 44      | đạt      |
        | DHNTB  | 2022 | 44,1    | đạt      |
        | TN     | 2022 | 43,9    | chưa đạt |
        | TN     | 2022 | 44      | đạt      |
        | TN     | 2022 | 44,1    | đạt      |
        | DNB    | 2022 | 61,9    | chưa đạt |
        | DNB    | 2022 | 62      | đạt      |
        | DNB    | 2022 | 62,1    | đạt      |
        | DBSCL  | 2022 | 52,9    | chưa đạt |
        | DBSCL  | 2022 | 53      | đạt      |
        | DBSCL  | 2022 | 53,1    | đạt      |
        | TDMNPB | 2023 | 41,9    | chưa đạt |
        | TDMNPB | 2023 | 42      | đạt      |
        | TDMNPB | 2023 | 42,1    | đạt      |
        | DBSH   | 2023 | 55,9    | chưa đạt |
        | DBSH   | 2023 | 56      | đạt      |
        | DBSH   | 2023 | 56,1    | đạt      |
        | BTB    | 2023 | 41,9    | chưa đạt |
        | BTB    | 2023 | 42      | đạt      |
        | BTB    | 2023 | 42,1    | đạt      |
        | DHNTB  | 2023 | 46,9    | chưa đạt |
        | DHNTB  | 2023 | 47      | đạt      |
        | DHNTB  | 2023 | 47,1    | đạt      |
        | TN     | 2023 | 46,9    | chưa đạt |
        | TN     | 2023 | 47      | đạt      |
        | TN     | 2023 | 47,1    | đạt      |
        | DNB    | 2023 | 64,9    | chưa đạt |
        | DNB    | 2023 | 65      | đạt      |
        | DNB    | 2023 | 65,1    | đạt      |
        | DBSCL  | 2023 | 55,9    | chưa đạt |
        | DBSCL  | 2023 | 56      | đạt      |
        | DBSCL  | 2023 | 56,1    | đạt      |
        | TDMNPB | 2024 | 44,9    | chưa đạt |
        | TDMNPB | 2024 | 45      | đạt      |
        | TDMNPB | 2024 | 45,1    | đạt      |
        | DBSH   | 2024 | 58,9    | chưa đạt |
        | DBSH   | 2024 | 59      | đạt      |
        | DBSH   | 2024 | 59,1    | đạt      |
        | BTB    | 2024 | 44,9    | chưa đạt |
        | BTB    | 2024 | 45      | đạt      |
        | BTB    | 2024 | 45,1    | đạt      |
        | DHNTB  | 2024 | 49,9    | chưa đạt |
        | DHNTB  | 2024 | 50      | đạt      |
        | DHNTB  | 2024 | 50,1    | đạt      |
        | TN     | 2024 | 49,9    | chưa đạt |
        | TN     | 2024 | 50      | đạt      |
        | TN     | 2024 | 50,1    | đạt      |
        | DNB    | 2024 | 67,9    | chưa đạt |
        | DNB    | 2024 | 68      | đạt      |
        | DNB    | 2024 | 68,1    | đạt      |
        | DBSCL  | 2024 | 58,9    | chưa đạt |
        | DBSCL  | 2024 | 59      | đạt      |
        | DBSCL  | 2024 | 59,1    | đạt      |
        | TDMNPB | 2025 | 47,9    | chưa đạt |
        | TDMNPB | 2025 | 48      | đạt      |
        | TDMNPB | 2025 | 48,1    | đạt      |
        | DBSH   | 2025 | 61,9    | chưa đạt |
        | DBSH   | 2025 | 62      | đạt      |
        | DBSH   | 2025 | 62,1    | đạt      |
        | BTB    | 2025 | 47,9    | chưa đạt |
        | BTB    | 2025 | 48      | đạt      |
        | BTB    | 2025 | 48,1    | đạt      |
        | DHNTB  | 2025 | 52,9    | chưa đạt |
        | DHNTB  | 2025 | 53      | đạt      |
        | DHNTB  | 2025 | 53,1    | đạt      |
        | TN     | 2025 | 52,9    | chưa đạt |
        | TN     | 2025 | 53      | đạt      |
        | TN     | 2025 | 53,1    | đạt      |
        | DNB    | 2025 | 70,9    | chưa đạt |
        | DNB    | 2025 | 71      | đạt      |
        | DNB    | 2025 | 71,1    | đạt      |
        | DBSCL  | 2025 | 61,9    | chưa đạt |
        | DBSCL  | 2025 | 62      | đạt      |
        | DBSCL  | 2025 | 62,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu của năm 2021
      Khi đánh giá
      Thì chỉ tiêu "10" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
