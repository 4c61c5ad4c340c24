# language: vi
Tính năng: Tiêu chí 9. Xây dựng hệ thống chính trị và Hành chính công (Xã nông thôn mới giai đoạn 2026 - 2030)

  Căn cứ: 51/2025/QĐ-TTg, Phụ lục I. Mỗi bảng ghi số liệu nới hơn mức một chút, đúng bằng mức và
  nghiêm hơn, cho từng nhóm xã. Đúng mức của nhóm là đạt (tỉnh có thể quy định cao hơn); đạt mức sàn
  hoặc "có" ở nội dung để ngỏ thì chưa đủ căn cứ, chờ hướng dẫn và quy định của tỉnh.

  Quy tắc: 9.1 Đảng bộ, chính quyền, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội xã …

    Khung tình huống: Xếp loại Đảng bộ xã, năm trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu                      | kết quả  |
        | 1    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 1    | hoàn thành nhiệm vụ          | chưa đạt |
        | 1    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 1    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 2    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 2    | hoàn thành nhiệm vụ          | chưa đạt |
        | 2    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 2    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 3    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 3    | hoàn thành nhiệm vụ          | chưa đạt |
        | 3    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 3    | hoàn thành xuất sắc nhiệm vụ | đạt      |

    Khung tình huống: Xếp loại chính quyền xã, năm trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu                      | kết quả  |
        | 1    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 1    | hoàn thành nhiệm vụ          | chưa đạt |
        | 1    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 1    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 2    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 2    | hoàn thành nhiệm vụ          | chưa đạt |
        | 2    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 2    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 3    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 3    | hoàn thành nhiệm vụ          | chưa đạt |
        | 3    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 3    | hoàn thành xuất sắc nhiệm vụ | đạt      |

    Khung tình huống: Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu                      | kết quả  |
        | 1    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 1    | hoàn thành nhiệm vụ          | chưa đạt |
        | 1    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 1    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 2    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 2    | hoàn thành nhiệm vụ          | chưa đạt |
        | 2    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 2    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 3    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 3    | hoàn thành nhiệm vụ          | chưa đạt |
        | 3    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 3    | hoàn thành xuất sắc nhiệm vụ | đạt      |

    Khung tình huống: Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Xếp loại Đảng bộ xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại chính quyền xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại Mặt trận Tổ quốc xã, năm trước năm xét" là hoàn thành xuất sắc nhiệm vụ
      Và số liệu "Xếp loại các tổ chức chính trị - xã hội (thấp nhất), năm trước năm xét" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | nhóm | số liệu                      | kết quả  |
        | 1    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 1    | hoàn thành nhiệm vụ          | chưa đạt |
        | 1    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 1    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 2    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 2    | hoàn thành nhiệm vụ          | chưa đạt |
        | 2    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 2    | hoàn thành xuất sắc nhiệm vụ | đạt      |
        | 3    | không hoàn thành nhiệm vụ    | chưa đạt |
        | 3    | hoàn thành nhiệm vụ          | chưa đạt |
        | 3    | hoàn thành tốt nhiệm vụ      | đạt      |
        | 3    | hoàn thành xuất sắc nhiệm vụ | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |

  Quy tắc: 9.2 Trung tâm phục vụ hành chính công hoạt động hiệu quả, tỷ lệ thủ tục hành …

    Khung tình huống: Trung tâm phục vụ hành chính công hoạt động hiệu quả
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình" là 90
      Và số liệu "Trung tâm phục vụ hành chính công hoạt động hiệu quả" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | không   | chưa đạt |
        | 1    | có      | đạt      |
        | 2    | không   | chưa đạt |
        | 2    | có      | đạt      |
        | 3    | không   | chưa đạt |
        | 3    | có      | đạt      |

    Khung tình huống: Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Và số liệu "Trung tâm phục vụ hành chính công hoạt động hiệu quả" là có
      Và số liệu "Tỷ lệ thủ tục hành chính thực hiện theo dịch vụ công trực tuyến toàn trình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | nhóm | số liệu | kết quả  |
        | 1    | 89,9    | chưa đạt |
        | 1    | 90      | đạt      |
        | 1    | 90,1    | đạt      |
        | 2    | 89,9    | chưa đạt |
        | 2    | 90      | đạt      |
        | 2    | 90,1    | đạt      |
        | 3    | 89,9    | chưa đạt |
        | 3    | 90      | đạt      |
        | 3    | 90,1    | đạt      |

    Khung tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-2026" ngày 31/12/2026
      Và một xã
      Và xã thuộc loại khu vực "nhom-<nhóm>"
      Khi đánh giá
      Thì chỉ tiêu "9.2" <kết quả>

      Dữ liệu:
        | nhóm | kết quả        |
        | 1    | chưa đủ căn cứ |
        | 2    | chưa đủ căn cứ |
        | 3    | chưa đủ căn cứ |
