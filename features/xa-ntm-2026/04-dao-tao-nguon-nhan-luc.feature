# language: vi
Tính năng: Tiêu chí 4. Đào tạo nguồn nhân lực nông thôn (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 4.1 Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ

    Khung tình huống: Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 39,9    | chưa đạt |
        | 1    | 40      | đạt      |
        | 1    | 40,1    | đạt      |
        | 2    | 34,9    | chưa đạt |
        | 2    | 35      | đạt      |
        | 2    | 35,1    | đạt      |
        | 3    | 26,9    | chưa đạt |
        | 3    | 27      | đạt      |
        | 3    | 27,1    | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "4.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 4.2 Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông

    Khung tình huống: Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ người trong độ tuổi theo học các trình độ sau trung học phổ thông" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "4.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả        |
        | 1    | 0       | chưa đủ căn cứ |
        | 1    | 100     | chưa đủ căn cứ |
        | 2    | 0       | chưa đủ căn cứ |
        | 2    | 100     | chưa đủ căn cứ |
        | 3    | 0       | chưa đủ căn cứ |
        | 3    | 100     | chưa đủ căn cứ |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "4.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
